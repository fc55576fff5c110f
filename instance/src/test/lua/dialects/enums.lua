print(OK, GD.OK, GD.Error.OK, ERR_FILE_NOT_FOUND, PropertyHint.RANGE == PROPERTY_HINT_RANGE) -- expect: 0	0	0	7	true
print(RPCMode.MASTER == GD.RPCMode.MASTER, GD.VariantType.Int, TYPE_REAL == TYPE_FLOAT, GD.TYPE_NIL) -- expect: true	2	true	0
return {}
