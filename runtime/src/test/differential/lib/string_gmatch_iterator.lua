local it = ("a b"):gmatch("%a")
print(it(), it(), it(), it())
print(type(it), select("#", ("x"):gmatch("y")()))
