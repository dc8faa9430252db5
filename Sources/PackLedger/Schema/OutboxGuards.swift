/// What nobody may do to the outbox by mistake: a delivery moves along the arrows alone, and the rest only grows.
enum OutboxGuards {
    static let text = kept + arrows

    /// Each table that only grows, and what makes a new row the same as one that is there: `INSERT OR REPLACE`
    /// deletes without waking a delete trigger.
    private static let growing = [
        ("attempt", "delivery = NEW.delivery AND number = NEW.number"),
        ("attempt_end", "delivery = NEW.delivery AND number = NEW.number"),
        ("installation", "id = NEW.id"), ("arming", "number = NEW.number"),
        ("sender", "epoch >= NEW.epoch"), ("hold", "number = NEW.number"),
        ("withdrawal", "edition = NEW.edition"), ("request", "number = NEW.number"),
    ]

    private static let kept = growing.map { growing($0, $1) }.joined()

    /// The triggers of a table that only grows.
    static func growing(_ table: String, _ sameness: String) -> String {
        """
        CREATE TRIGGER \(table)_is_kept_from_update BEFORE UPDATE ON \(table)
        BEGIN SELECT RAISE(ABORT, 'nothing in the ledger is overwritten'); END;

        CREATE TRIGGER \(table)_is_kept_from_delete BEFORE DELETE ON \(table)
        BEGIN SELECT RAISE(ABORT, 'nothing in the ledger is overwritten'); END;

        CREATE TRIGGER \(table)_is_new BEFORE INSERT ON \(table)
        WHEN EXISTS (SELECT 1 FROM \(table) WHERE \(sameness))
        BEGIN SELECT RAISE(ABORT, 'nothing in the ledger is overwritten'); END;

        """
    }

    private static let arrows = """
        CREATE TRIGGER channel_state_is_kept_from_delete BEFORE DELETE ON channel_state
        BEGIN SELECT RAISE(ABORT, 'nothing in the ledger is deleted'); END;

        CREATE TRIGGER delivery_is_kept_from_delete BEFORE DELETE ON delivery
        BEGIN SELECT RAISE(ABORT, 'nothing in the ledger is deleted'); END;

        CREATE TRIGGER delivery_begins_ready BEFORE INSERT ON delivery
        WHEN NEW.state <> 'ready' OR NEW.attempts <> 0 OR NEW.doubts <> 0 OR NEW.stop IS NOT NULL
          OR EXISTS (SELECT 1 FROM delivery WHERE id = NEW.id OR (edition = NEW.edition
                     AND channel = NEW.channel AND destination = NEW.destination AND copy = NEW.copy))
          OR EXISTS (SELECT 1 FROM withdrawal WHERE edition = NEW.edition)
        BEGIN SELECT RAISE(ABORT, 'a delivery begins ready, once, and of an edition that stands'); END;

        CREATE TRIGGER delivery_moves_along_arrows BEFORE UPDATE ON delivery
        WHEN (OLD.state || ' > ' || NEW.state) NOT IN (
              'ready > ready', 'ready > talking', 'ready > cancelled', 'ready > expired',
              'talking > talking', 'talking > ending', 'talking > ready', 'talking > accepted',
              'talking > rejected', 'talking > in doubt', 'talking > cancelled', 'talking > expired',
              'ending > ending', 'ending > ready', 'ending > accepted', 'ending > rejected',
              'ending > in doubt', 'ending > cancelled', 'ending > expired',
              'in doubt > in doubt', 'in doubt > ready', 'in doubt > talking', 'in doubt > cancelled',
              'rejected > rejected', 'rejected > ready', 'accepted > bounced')
          OR NEW.attempts <> OLD.attempts + (NEW.state = 'talking' AND OLD.state <> 'talking')
          OR NEW.setbacks NOT IN (OLD.setbacks, OLD.setbacks + 1)
          OR NEW.doubts NOT IN (OLD.doubts, OLD.doubts + 1)
          OR (OLD.stop IS NOT NULL AND NEW.stop IS NOT OLD.stop)
          OR (OLD.channel = 'mail' AND OLD.state = 'talking' AND NEW.state = 'accepted')
        BEGIN SELECT RAISE(ABORT, 'a delivery does not move that way'); END;

        CREATE TRIGGER delivery_keeps_what_it_is BEFORE UPDATE OF
            id, edition, channel, destination, name, carriage, copy, copy_of, created, not_before, expires
            ON delivery
        BEGIN SELECT RAISE(ABORT, 'a delivery stays what it was made'); END;
        """
}
