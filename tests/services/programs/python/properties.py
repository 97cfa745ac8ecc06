class Account:
    def __init__(self, owner: str) -> None:
        self._owner = owner
        self.__secret = 3

    @property
    def owner(self) -> str:
        return self._owner

    @property
    def balance(self) -> int:
        return "none"

    @balance.setter
    def balance(self, value: int) -> None:
        self.amount = value

    @staticmethod
    def open(self) -> None: ...

    @classmethod
    def make() -> None: ...

    def close():
        pass


account = Account("ada")
account.owner = "bob"
account.balance = "three"
account.owner()
del account.owner
print(account.__secret, account._owner)
