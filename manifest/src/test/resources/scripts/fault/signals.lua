local C = {}
C.a = signal('ok', 'not ok') -- expect fault: signal 'a' argument #2 got 'not ok', want an identifier
C.b = signal('twice', 'twice') -- expect fault: signal 'b' argument #2 'twice' is there already
C.c = signal({ 'x' }) -- expect fault: signal 'c' argument #1 got table, want a name
C.d = signal(nil) -- expect fault: signal 'd' argument #1 got nil, want a name
return C
