print(dofile("res://dialects/parts/module.lua").answer, type(loadfile("res://dialects/parts/module.lua"))) -- expect: 42	function
print(pcall(dofile, "res://non-existent-file")) -- expect: false	cannot open res://non-existent-file: No such file or directory
return {}
