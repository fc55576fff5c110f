local C = { extends = "Gun" }
function C:whoami() return "holder" end
return C
