return { packed = 'from the class path' }
