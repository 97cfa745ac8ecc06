# by hand: Union and | make the same type since 3.14.
from typing import Union, Optional
print(Union[int, str], int | str == Union[int, str], type(int | str) is Union, Optional[int])
