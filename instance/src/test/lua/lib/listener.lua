local C = {}
function C:on_hit(n) print("heard", n) end
return C
