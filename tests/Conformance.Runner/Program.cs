using System.Diagnostics;
using System.IO.Enumeration;
using System.Text.Json;
using YenValve.Conformance;

// Runs cases by name or pattern and prints where each first differs:
//   YenValve.Conformance.Runner [--all N] [--write FOLDER] [--sample] [case or pattern ...]
var shown = 5;
string? writeTo = null;
var patterns = new List<string>();
var data = Kit.WholeData ?? Kit.SampleData;
for (var index = 0; index < args.Length; index++)
{
    switch (args[index])
    {
        case "--all": shown = int.Parse(args[++index]); break;
        case "--write": writeTo = Directory.CreateDirectory(args[++index]).FullName; break;
        case "--sample": data = Kit.SampleData; break;
        default: patterns.Add(args[index]); break;
    }
}

var equal = 0;
var different = 0;
foreach (var @case in Kit.Cases)
{
    if (patterns.Count > 0 && !patterns.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, @case.Name))) continue;
    var clock = Stopwatch.StartNew();
    try
    {
        var recording = CaseRun.Run(@case, data);
        if (writeTo != null) File.WriteAllText(Path.Combine(writeTo, @case.Name + ".json"), recording.ToJsonString(new JsonSerializerOptions { WriteIndented = true }));
        Report(@case, Comparison.Of(Kit.Expected(@case), recording), clock.ElapsedMilliseconds);
    }
    catch (Exception error)
    {
        different++;
        Console.WriteLine($"THROWS     tier {@case.Tier} {@case.Name}: {error}");
    }
}
Console.WriteLine($"{equal} equal / {different} different");
return different == 0 ? 0 : 1;

void Report(ConformanceCase @case, IReadOnlyList<Difference> differences, long milliseconds)
{
    if (differences.Count == 0)
    {
        equal++;
        Console.WriteLine($"equal      tier {@case.Tier} {@case.Name} ({milliseconds} ms)");
        return;
    }
    different++;
    var bySection = differences.GroupBy(difference => difference.Path.Split('/', '[')[0]);
    Console.WriteLine($"DIFFERENT  tier {@case.Tier} {@case.Name} ({milliseconds} ms): {string.Join(", ", bySection.Select(section => $"{section.Key} {section.Count()}"))}");
    foreach (var difference in differences.Take(shown)) Console.WriteLine("  " + difference);
}
