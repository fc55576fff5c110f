-- usage flags by number, by name, added up, as a list; export adds EDITOR and STORAGE
local C = {}
C.a = property { 1, usage = PropertyUsage.EDITOR + PropertyUsage.STORAGE } -- expect: export a: float = 1.0
C.b = property { 1, usage = 'DEFAULT' } -- expect: export b: float = 1.0
C.c = property { 1, usage = { 'EDITOR', PropertyUsage.CHECKABLE } } -- expect: export c: float = 1.0 usage CHECKABLE|EDITOR
C.d = export { 1, usage = PropertyUsage.NETWORK } -- expect: export d: float = 1.0 usage EDITOR|NETWORK|STORAGE
C.e = property { 1, usage = PropertyUsage.NOEDITOR } -- expect: property e: float = 1.0 usage STORAGE
C.f = property { 1, usage = PROPERTY_USAGE_NO_EDITOR } -- expect: property f: float = 1.0 usage STORAGE
C.g = property { 1, hint = PROPERTY_HINT_RANGE, rset_mode = 'SYNC' } -- expect: property g: float = 1.0 hint RANGE "" rset REMOTESYNC
C.h = property { 1, hint = PropertyHint.PROPERTY_HINT_EXP_RANGE } -- expect: property h: float = 1.0 hint EXP_RANGE ""
return C
