"""What a step of the story is."""
STEPS = []


def step(sentence):
    """Registers a step under the sentence that it proves; steps run in the order they are read."""
    def register(function):
        STEPS.append((sentence, function))
        return function
    return register


def expect(condition, words=""):
    if not condition:
        raise AssertionError(words or "not as expected")
