"""Writes the papers of an invented board of a given size, for the benchmark alone."""

import datetime
import os
import random
import sys

folder, scale = sys.argv[1], int(sys.argv[2])
random.seed(7)
os.makedirs(folder, exist_ok=True)


def write(name, header, rows):
    with open(os.path.join(folder, name + ".csv"), "w", encoding="utf-8") as file:
        file.write(header + "\n")
        file.writelines(row + "\n" for row in rows)


day = datetime.date(2025, 1, 8)
meetings = [day + datetime.timedelta(days=28 * n) for n in range(17)]
write("1-boards", "board,name,organisation,area", ["bench-ib,Bench Board,Bench Council,Bench"])
write("2-meetings", "board,date,start,end,place,status", [f"bench-ib,{m},14:00,16:00,Town Hall,{'held' if m < meetings[15] else 'planned'}" for m in meetings])
metrics = [f"m{n}" for n in range(60 * scale)]
write("3-metrics", "board,metric,title,definition,unit,polarity,period,target",
      [f"bench-ib,{m},Measure {m},What it counts,%,{random.choice(['higher', 'lower'])},month,{random.randint(60, 90)}" for m in metrics])


def observations():
    for metric in metrics:
        for n in range(60):
            year, month = 2021 + (3 + n) // 12, (3 + n) % 12 + 1
            base = random.randint(80, 400)
            part = random.randint(base // 2, base)
            yield f"bench-ib,{metric},{year}-{month:02d},{100 * part / base:.4f},{part},{base},Case system"


write("4-observations", "board,metric,period,value,numerator,denominator,source", observations())
write("5-plan", "board,plan,priority,priority_title,ref,action,owner,start,due,rating,update,updated_on,metrics",
      [f"bench-ib,Plan,{n % 6 + 1},Priority {n % 6 + 1},{n % 6 + 1}.{n},Do the {n}th thing that was promised,Owner {n % 20},2025-01-01,"
       f"{day + datetime.timedelta(days=random.randint(100, 700))},{random.choice(['on track', 'at risk', 'complete'])},Work goes on,2026-01-05,m{n % 60}"
       for n in range(150 * scale)])
write("6-actions", "board,ref,action,owner,raised,meeting,due,note,note_on,step,step_on", [
    f"bench-ib,A{n},Bring a paper on subject {n} to the board,Owner {n % 20},{m},{m},{m + datetime.timedelta(days=random.randint(20, 200))},Draft in hand,{m + datetime.timedelta(days=7)},"
    + (f"closed,{meetings[min(15, k + 2)]}" if n % 3 == 0 and k < 13 else ",")
    for n in range(500 * scale) for k in [n % 15] for m in [meetings[k]]])
