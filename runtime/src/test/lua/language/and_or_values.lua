print(nil and 1, false and 1, 0 and 1) -- expect: nil\tfalse\t1
print(nil or 'a', false or nil, 0 or 1) -- expect: a\tnil\t0
print(1 and nil or 'b', not nil == true) -- expect: b\ttrue
print(1 == 1 and 'yes' or 'no') -- expect: yes
