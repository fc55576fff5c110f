local callable = Callable(OS, "get_name")
print(callable() == OS:get_name(), callable:is_valid(), callable:get_method()) -- expect: true	true	get_name
return {}
