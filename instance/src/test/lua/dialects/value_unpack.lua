print(Vector3(1, 2, 3):unpack()) -- expect: 1	2	3
print(Color(1, 0, 0):unpack()) -- expect: 1	0	0	1
return {}
