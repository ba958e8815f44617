using System.Text;
using System.Text.RegularExpressions;

namespace YenValve.Report.Compact;

/// <summary>
/// Sentences that differ in their numbers only, kept once: a sentence becomes the number of its pattern and the numbers that go into it. Thousands of decisions give the same
/// few reasons.
/// </summary>
public sealed partial class TextTable
{
    private readonly Dictionary<string, int> _index = [];
    private readonly List<string> _patterns = [];

    /// <summary>The sentences, each number replaced by <c>{}</c>, in the order in which they first came.</summary>
    public IReadOnlyList<string> Patterns => _patterns;

    /// <summary>Keeps a sentence: <c>pattern;number;number</c>.</summary>
    /// <param name="text">The sentence.</param>
    public string Add(string text)
    {
        var numbers = new StringBuilder();
        var pattern = Number().Replace(text, match =>
        {
            numbers.Append(';').Append(match.Value);
            return "{}";
        });
        if (!_index.TryGetValue(pattern, out var index))
        {
            index = _index[pattern] = _patterns.Count;
            _patterns.Add(pattern);
        }

        return index + numbers.ToString();
    }

    [GeneratedRegex(@"(?<![\w.])-?\d+(\.\d+)?(?![\w.]*\w)", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
