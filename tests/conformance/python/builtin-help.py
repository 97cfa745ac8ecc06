class Greeter:
    """Says hello."""
    def greet(self, name):
        """Greets somebody by name."""
help(Greeter.greet)
