-- §3: the fields of property{…}, under all their names
local C = {}
C.a = property { 5 } -- expect: property a: float = 5.0
C.b = property { default = 5 } -- expect: property b: float = 5.0
C.c = property { default_value = 5 } -- expect: property c: float = 5.0
C.d = property { 5, int } -- expect: property d: int = 5
C.e = property { 5, type = int } -- expect: property e: int = 5
C.f = property { type = 'int' } -- expect: property f: int = 0
C.h = property { 2.9, type = int } -- expect: property h: int = 2
C.i = property { 5, set = function(self, v) end } -- expect: property i: float = 5.0 set @i_setter
C.j = property { 5, setter = 'set_j', getter = 'get_j' } -- expect: property j: float = 5.0 get get_j set set_j
C.k = property { get = function(self) return 1 end } -- expect: property k: Variant = null get @k_getter
C.l = property { 5, hint = PropertyHint.RANGE, hint_string = '0,10' } -- expect: property l: float = 5.0 hint RANGE "0,10"
C.m = property { 5, hint = 'RANGE', hint_text = '0,10' } -- expect: property m: float = 5.0 hint RANGE "0,10"
C.n = property { 5, rset_mode = RPCMode.MASTER } -- expect: property n: float = 5.0 rset MASTER
C.o = property { 5, export = true } -- expect: export o: float = 5.0
C.p = property { 5, usage = PropertyUsage.STORAGE } -- expect: property p: float = 5.0 usage STORAGE
C.q = property { type = Object, class_name = 'Node' } -- expect: property q: Node = null hint NODE_TYPE "Node"
C.r = property(5) -- expect: property r: float = 5.0
C.s = property('text') -- expect: property s: String = text
C.t = property { type = Dictionary } -- expect: property t: Dictionary = {Dictionary=[]}
C.u = property { false } -- expect: property u: bool = false
function C:set_j(v) end -- expect: method set_j(v)
function C:get_j() end -- expect: method get_j()
return C
