values = [1, 5, 10]
if (count := len(values)) > 2:
    big = [last := value for value in values if value > 1]
while (taken := values.pop()) > 1:
    pass
