print(Array.from({ 1, 2 }), PoolIntArray.from(Array(1, 2.9)), Array({ 1, 2 })) -- expect: [1, 2]	[1, 2]	[1, 2]
return {}
