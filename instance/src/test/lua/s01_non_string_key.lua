local C = {}
C[3] = "x" -- expect error: class table key got number 3, want string
return C
