# Tries to break the report of an exception group by what it says that it has.
# ends: error
class Lying(ExceptionGroup):
    @property
    def exceptions(self):
        return [self, Lying("again", [ValueError(1)])]

    @property
    def message(self):
        return 5


raise Lying("x", [ValueError(1)])
