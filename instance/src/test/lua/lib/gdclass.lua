local C = GDCLASS()
C.hp = 4
return C
