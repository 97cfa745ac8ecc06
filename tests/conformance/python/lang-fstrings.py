name, value = "pi", 3.14159265
print(f"{name!r:>6} {value:.3f} {value:10.2e} {value=:.2f} {1_000_000:,} {255:#x} {5:08b}")
width = 12
print(f"{'mid':^{width}}|{{literal}}|{'yes' if value > 3 else 'no'}")
print(f"{1 + 1 = }", f"{[i for i in range(3)]}", f"{name.upper():*<5}")
