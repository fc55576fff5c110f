local Part = {extends = "Node"}

Part.list = export {default = {}}
Part.secret = "kept"

return Part
