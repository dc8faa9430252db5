"""Prints 1,000 series of 36 months as JSONL, the same every time."""
import json
import random

chance = random.Random(36)
dates = [f"{2023 + month // 12}-{month % 12 + 1:02}-01" for month in range(36)]
for number in range(1000):
    values = [round(chance.gauss(55, 4), 1) for _ in dates]
    print(json.dumps({"id": f"s{number}", "dates": dates, "values": values, "direction": "increase", "target": 55}))
