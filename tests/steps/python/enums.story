<module>: call 1
<module>: line 1
<module>: line 2
    Enum = <class 'Enum'>
    Flag = <class 'Flag'>
    IntEnum = <class 'IntEnum'>
    auto = <class 'auto'>
<module> > Color: call 2
    _generate_next_value_ = <function Enum._generate_next_value_>
<module> > Color: line 2
<module> > Color: line 3
<module> > Color: line 4
    RED = 1
<module> > Color: line 5
    GREEN = 2
<module> > Color: return 5 None
    nice = function Color.nice(self)#1()
<module>: line 7
    Color = EnumType Color#9(_generate_next_value_=staticmethod#2(function=<function Enum._generate_next_value_>), nice=function Color.nice(self)#1(), _new_member_=<built-in __new__>, _use_args_=False, _member_names_=list#3('RED', 'GREEN'), _member_map_=dict#4('RED'=Color.RED, 'GREEN'=Color.GREEN), _value2member_map_=dict#5(1=Color.RED, 2=Color.GREEN), _hashable_values_=list#6(1, 2), _unhashable_values_=list#7(), _unhashable_values_map_=dict#8(), _member_type_=<class 'object'>, _value_repr_=None, RED=Color.RED, GREEN=Color.GREEN, __new__=<function Enum.__new__>)
<module> > Perm: call 7
    _generate_next_value_ = <function Flag._generate_next_value_>
<module> > Perm: line 7
<module> > Perm: line 8
<module> > Perm: line 9
    R = 1
<module> > Perm: return 9 None
    W = 2
<module>: line 10
    Perm = EnumType Perm#17(_generate_next_value_=staticmethod#10(function=<function Flag._generate_next_value_>), _new_member_=<built-in __new__>, _use_args_=False, _member_names_=list#11('R', 'W'), _member_map_=dict#12('R'=Perm.R, 'W'=Perm.W), _value2member_map_=dict#13(1=Perm.R, 2=Perm.W), _hashable_values_=list#14(1, 2), _unhashable_values_=list#15(), _unhashable_values_map_=dict#16(), _member_type_=<class 'object'>, _value_repr_=None, _boundary_=FlagBoundary.STRICT, _flag_mask_=3, _singles_mask_=3, _all_bits_=3, _inverted_=None, R=Perm.R, W=Perm.W, __or__=<function Flag.__or__>, __and__=<function Flag.__and__>, __xor__=<function Flag.__xor__>, __ror__=<function Flag.__or__>, __rand__=<function Flag.__and__>, __rxor__=<function Flag.__xor__>, __invert__=<function Flag.__invert__>, __new__=<function Enum.__new__>)
<module> > N: call 10
    _generate_next_value_ = <function Enum._generate_next_value_>
<module> > N: line 10
<module> > N: line 11
<module> > N: return 11 None
    A = 5
<module>: line 12
    N = EnumType N#25(_generate_next_value_=staticmethod#18(function=<function Enum._generate_next_value_>), _new_member_=<built-in __new__>, _use_args_=True, _member_names_=list#19('A'), _member_map_=dict#20('A'=N.A), _value2member_map_=dict#21(5=N.A), _hashable_values_=list#22(5), _unhashable_values_=list#23(), _unhashable_values_map_=dict#24(), _member_type_=<class 'int'>, _value_repr_=<wrapper_descriptor>, A=N.A, __format__=<method_descriptor>, __new__=<function Enum.__new__>)
<module>: line 13
    c = Color.RED
<module> > Color.nice: call 5
    self = Color.RED
<module> > Color.nice: line 6
<module> > Color.nice: return 6 'red'
<module>: line 14
    n = 'red'
<module>: line 15
    Perm = EnumType Perm#17(_generate_next_value_=staticmethod#10(function=<function Flag._generate_next_value_>), _new_member_=<built-in __new__>, _use_args_=False, _member_names_=list#11('R', 'W'), _member_map_=dict#12('R'=Perm.R, 'W'=Perm.W), _value2member_map_=dict#13(1=Perm.R, 2=Perm.W, 3=Perm.R|W), _hashable_values_=list#14(1, 2), _unhashable_values_=list#15(), _unhashable_values_map_=dict#16(), _member_type_=<class 'object'>, _value_repr_=None, _boundary_=FlagBoundary.STRICT, _flag_mask_=3, _singles_mask_=3, _all_bits_=3, _inverted_=None, R=Perm.R, W=Perm.W, __or__=<function Flag.__or__>, __and__=<function Flag.__and__>, __xor__=<function Flag.__xor__>, __ror__=<function Flag.__or__>, __rand__=<function Flag.__and__>, __rxor__=<function Flag.__xor__>, __invert__=<function Flag.__invert__>, __new__=<function Enum.__new__>)
    p = Perm.R|W
<module>: line 16
    x = 6
<module>: line 17
    names = list#26('RED', 'GREEN')
<module>: return 17 None
    e = N.A
