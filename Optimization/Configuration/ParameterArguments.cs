using System.Globalization;
using YenValve.Optimization.Search;

namespace YenValve.Optimization.Configuration;

/// <summary>
/// Parameters as a command line names them, one after the other: <c>name min max step</c> as the LEAN CLI has it, <c>name min max</c> with a step of one
/// segment, <c>name min max step least-step</c> to be refined, <c>name value</c> to be held, <c>name a,b,c</c> for a list.
/// </summary>
public static class ParameterArguments
{
    private const int MostNumbers = 4;

    /// <summary>Reads the words.</summary>
    /// <param name="words">The words of all parameters, in order.</param>
    /// <param name="segments">Segments of a range without a step.</param>
    /// <returns>What is varied, and what is held.</returns>
    /// <exception cref="ArgumentException">A parameter has no value, or figures that make no range; names it.</exception>
    public static (IReadOnlyList<ParameterDimension> Varied, IReadOnlyDictionary<string, string> Held) Read(IReadOnlyList<string> words, int segments)
    {
        var varied = new List<ParameterDimension>();
        var held = new Dictionary<string, string>();
        for (var at = 0; at < words.Count;)
        {
            var name = words[at++];
            if (Number(name) != null) throw new ArgumentException($"--parameter: '{name}' stands where the name of a parameter is wanted");
            var numbers = words.Skip(at).Take(MostNumbers).TakeWhile(word => Number(word) != null).Select(word => Number(word)!.Value).ToArray();
            if (at >= words.Count) throw new ArgumentException($"--parameter {name} has no value");
            at += Math.Max(1, numbers.Length);
            switch (numbers)
            {
                case []:
                    var list = words[at - 1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
                    if (list.Length == 0) throw new ArgumentException($"--parameter {name} has no value");
                    if (list.Length == 1) held[name] = list[0];
                    else varied.Add(new ParameterValues(name, list));
                    break;
                case [var value]:
                    held[name] = PlainText.Of(value);
                    break;
                case [var min, var max, .. var steps]:
                    varied.Add(ParameterRange.Of(name, min, max, steps.Length > 0 ? steps[0] : null, steps.Length > 1 ? steps[1] : null, segments));
                    break;
            }
        }

        return (varied, held);
    }

    private static decimal? Number(string text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
