using QuantConnect.Algorithm;
using YenValve.Algorithms.Parameters;

namespace YenValve.Algorithms;

/// <summary>
/// Reads the strategy's parameters from LEAN. Optimisers hand numbers over as text such as "3.0", for which LEAN's own int getter silently
/// falls back to its default; here a text that is not a number, or not a whole one where one is needed, is refused.
/// </summary>
/// <param name="algorithm">Whose parameters are read.</param>
public sealed class StrategyParameters(QCAlgorithm algorithm)
{
    /// <summary>Names that were given and are no parameter's.</summary>
    public IReadOnlyList<string> Unknown => ParameterCatalogue.Unknown(algorithm.GetParameters().Keys);

    /// <summary>Every parameter as it counts, given or by default, by name.</summary>
    /// <exception cref="ArgumentException">A value does not parse or is out of range; names parameter, value and range.</exception>
    public IReadOnlyDictionary<string, string> Texts =>
        ParameterCatalogue.Sets.SelectMany(set => set.Texts(name => algorithm.GetParameter(name))).ToDictionary(StringComparer.Ordinal);

    /// <summary>The settings of one part of the strategy.</summary>
    /// <exception cref="ArgumentException">A value does not parse or is out of range; names parameter, value and range.</exception>
    public T Read<T>(ParameterSet<T> set)
        where T : class, new() =>
        set.Read(name => algorithm.GetParameter(name));
}
