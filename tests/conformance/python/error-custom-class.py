# exit=1
class OutOfStock(Exception):
    def __str__(self):
        return f"no more {self.args[0]}"
class Warehouse:
    class Empty(OutOfStock): pass
raise Warehouse.Empty("apples")
