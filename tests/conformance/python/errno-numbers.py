for compute in (
    lambda: 2.0**10000,
    lambda: (-1e300) ** 3,
    lambda: pow(10.0, 400.0),
    lambda: 1e200**2,
):
    try:
        compute()
    except OverflowError as error:
        print(error.args, error)
