GD.push_error("wrong") -- expect error: wrong
GD.print_error("also") -- expect error: also
return {}
