local C = { extends = "Turet" } -- expect error: extends unknown class 'Turet' (did you mean 'Turret'?)
return C
