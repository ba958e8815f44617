using System.Globalization;

namespace YenValve.Algorithms.Policy;

/// <summary>Collects the reasons of a decision; where it is null nobody asked, and the caller's <c>?.</c> leaves the text unmade.</summary>
public sealed class Explanation
{
    private readonly List<Reason> _reasons = [];

    /// <summary>The reasons so far, in the order of the decision.</summary>
    public IReadOnlyList<Reason> Reasons => _reasons;

    /// <summary>Adds a reason.</summary>
    /// <inheritdoc cref="Reason"/>
    public void Add(string signal, double value, double threshold, string effect, FormattableString text) =>
        _reasons.Add(new Reason(signal, value, threshold, effect, text.ToString(CultureInfo.InvariantCulture)));
}
