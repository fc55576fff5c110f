-- a type where a value is expected declares a property of that type
local C = {}
C.speed = int -- expect: property speed: int = 0
C.target = property(Node) -- expect: property target: Node = null hint NODE_TYPE "Node"
C.name = export(String) -- expect: export name: String = 
C.depth = export { int, default = 4 } -- expect: export depth: int = 4
C.image = export(Resource) -- expect: export image: Resource = null hint RESOURCE_TYPE "Resource"
return C
