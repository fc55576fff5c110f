print("a", 1, nil) -- expect: a	1	nil
GD.print("b") -- expect: b
prints("c", 2) -- expect: c 2
printt("d", 3) -- expect: d	3
printraw("e", 4, "\n") -- expect: e4
print_rich("[b]bold[/b] ", "[color=red]red[/color]") -- expect: bold red
return {}
