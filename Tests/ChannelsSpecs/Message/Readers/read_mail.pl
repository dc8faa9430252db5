# Reads every mail of a folder with MIME::Parser and prints one line of JSON for each, in order of name.
use strict;
use warnings;
use Date::Parse;
use Encode;
use JSON::PP;
use MIME::Base64;
use MIME::Parser;
use Mail::Address;

my $json = JSON::PP->new->ascii->canonical;

sub words { my ($raw) = @_; $raw =~ s/\r?\n(?=[ \t])//g; chomp $raw; return decode('MIME-Header', $raw); }

sub unquoted { my ($raw) = @_; if ($raw =~ s/^"(.*)"$/$1/s) { $raw =~ s/\\(.)/$1/gs; return $raw; } return words($raw); }

sub mailbox {
    my ($raw) = @_;
    return undef unless defined $raw;
    $raw =~ s/\r?\n(?=[ \t])//g;
    my @all = Mail::Address->parse($raw);
    die "not one mailbox: $raw" unless @all == 1;
    return [unquoted($all[0]->phrase // ''), $all[0]->address];
}

sub shape {
    my ($part) = @_;
    return $part->mime_type . '(' . join(',', map { shape($_) } $part->parts) . ')' if $part->parts;
    return $part->mime_type;
}

sub leaves { my ($part) = @_; return $part->parts ? map { leaves($_) } $part->parts : $part; }

for my $path (sort glob("$ARGV[0]/*.eml")) {
    my $parser = MIME::Parser->new;
    $parser->output_to_core(1);
    $parser->tmp_to_core(1);
    my $mail = $parser->parse_open($path);
    my $head = $mail->head;
    $head->unfold;
    my @parts = map { {
        charset => $_->head->mime_attr('content-type.charset'),
        file => $_->head->mime_attr('content-disposition.filename'),
        bytes => encode_base64($_->bodyhandle->as_string, ''),
    } } leaves($mail);
    my $id = $head->get('Message-ID');
    chomp $id;
    print $json->encode({
        names => [map { /^([^:]+):/ ? $1 : () } @{ $head->header }],
        subject => words($head->get('Subject')),
        messageID => $id,
        references => [split ' ', $head->get('References') // ''],
        from => mailbox($head->get('From')), to => mailbox($head->get('To')), replyTo => mailbox($head->get('Reply-To')),
        instant => str2time($head->get('Date')),
        shape => shape($mail),
        parts => \@parts,
        faults => [$parser->results->errors, $parser->results->warnings],
    }), "\n";
}
