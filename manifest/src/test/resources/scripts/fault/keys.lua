-- §1: keys that are not strings are a load error naming the key
local C = {
  'first', -- expect fault: class table key got number 1, want string
  [7] = true, -- expect fault: class table key got number 7, want string
}
C[true] = 1 -- expect fault: class table key got boolean true, want string
return C
