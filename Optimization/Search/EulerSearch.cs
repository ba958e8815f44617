using System.Globalization;

namespace YenValve.Optimization.Search;

/// <summary>
/// A grid that is refined around its best point, as LEAN's Euler search: after each round a range's step is divided by the number of segments, down to
/// its least step, and the next round spans that many new steps around the best, never outside the round before. Finds one hill, not always the highest; its trials count like all others.
/// </summary>
public sealed class EulerSearch : ISearch
{
    /// <summary>Segments where nobody says otherwise; LEAN's figure.</summary>
    public const int DefaultSegments = 4;

    private readonly int _segments;
    private IReadOnlyList<ParameterDimension> _dimensions;
    private bool _begun;

    /// <param name="dimensions">What is varied; ranges with a least step below their step are refined.</param>
    /// <param name="segments">By how much a step is divided, at least 2.</param>
    /// <exception cref="ArgumentException">There is no dimension, or one comes twice, or fewer than two segments.</exception>
    public EulerSearch(IReadOnlyList<ParameterDimension> dimensions, int segments = DefaultSegments)
    {
        if (segments < 2) throw new ArgumentException("a step is divided by two segments at least");
        _dimensions = Dimensions.Checked(dimensions);
        _segments = segments;
    }

    /// <inheritdoc/>
    public string Name => "Euler Search";

    /// <inheritdoc/>
    public long? Total => null;

    /// <inheritdoc/>
    public bool CanBeSharded => false;

    /// <inheritdoc/>
    public IReadOnlyList<ParameterSet>? Next(ParameterSet? best)
    {
        if (!_begun)
        {
            _begun = true;
            return GridSearch.Points(_dimensions);
        }

        if (best == null || !_dimensions.Any(IsCoarse)) return null;
        _dimensions = [.. _dimensions.Select(d => IsCoarse(d) ? Refined((ParameterRange)d, decimal.Parse(best.Values[d.Name], CultureInfo.InvariantCulture)) : d)];
        return GridSearch.Points(_dimensions);
    }

    private static bool IsCoarse(ParameterDimension dimension) => dimension is ParameterRange range && range.Step > range.MinStep;

    private ParameterRange Refined(ParameterRange range, decimal best)
    {
        var step = Math.Max(range.MinStep, range.Step / _segments);
        var reach = step * _segments / 2m;
        return new ParameterRange(range.Name, Math.Max(range.Min, best - reach), Math.Min(range.Max, best + reach), step, range.MinStep);
    }
}
