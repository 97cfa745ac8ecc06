throw { code: 1, list: [1, { deep: true }] }
