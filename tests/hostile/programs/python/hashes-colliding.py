# Tries to compute without end by keys that all fall into the same place.
# ends: stopped
class Key:
    def __init__(self, number):
        self.number = number

    def __hash__(self):
        return 1

    def __eq__(self, other):
        return self.number == other.number


print(len({2**61 * number + number for number in range(2000)}))
print(len({Key(number): number for number in range(1_000_000)}))
