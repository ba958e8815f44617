namespace YenValve.Indicators.Liquidations;

/// <summary>A hill of a profile.</summary>
/// <param name="Price">Middle of its highest bin.</param>
/// <param name="Share">Part of the side's mass within that bin, as a fraction.</param>
/// <param name="Rank">Part of the side's occupied bins that have no more mass, in (0, 1].</param>
public readonly record struct LiquidationCluster(double Price, double Share, double Rank);

/// <summary>
/// A book seen from a price: mass in bins of log price around it, each level smeared by a normal kernel because nobody's entry or margin is known to
/// the dollar. Levels are split between the two nearest bins, then the bins are smeared.
/// </summary>
public sealed class LiquidationProfile
{
    private readonly double _width;
    private readonly double[] _kernel;
    private readonly double[] _raw;
    private readonly double[] _longs;
    private readonly double[] _shorts;
    private readonly int _middle;
    private double _centre = double.NaN;

    /// <param name="width">Width of a bin in log price.</param>
    /// <param name="smear">Standard deviation of the kernel in log price.</param>
    /// <param name="reach">Farthest distance seen, in log price to either side.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is not positive, or the reach is shorter than a bin.</exception>
    public LiquidationProfile(double width = 0.0025, double smear = 0.003, double reach = 0.40)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(smear);
        ArgumentOutOfRangeException.ThrowIfLessThan(reach, width);
        _width = width;
        _middle = (int)Math.Ceiling(reach / width);
        _raw = new double[(2 * _middle) + 1];
        _longs = new double[_raw.Length];
        _shorts = new double[_raw.Length];
        var half = (int)Math.Ceiling(4.0 * smear / width);
        _kernel = new double[(2 * half) + 1];
        for (var i = 0; i < _kernel.Length; i++) _kernel[i] = Math.Exp(-0.5 * Math.Pow((i - half) * width / smear, 2.0));
        var sum = _kernel.Sum();
        for (var i = 0; i < _kernel.Length; i++) _kernel[i] /= sum;
    }

    /// <summary>Bins of a side from the lowest price up, model USD.</summary>
    public ReadOnlySpan<double> Masses(LeveragedSide side) => side == LeveragedSide.Long ? _longs : _shorts;

    /// <summary>Price at the middle of a bin.</summary>
    public double Price(int bin) => _centre * Math.Exp((bin - _middle) * _width);

    /// <summary>Sees a book from a price; one that is not positive leaves everything as it was.</summary>
    public void Build(LiquidationBook book, double price)
    {
        if (!(price > 0.0 && double.IsFinite(price))) return;
        _centre = price;
        Smear(book, LeveragedSide.Long, _longs);
        Smear(book, LeveragedSide.Short, _shorts);
    }

    /// <summary>How heavy the bin of a price is among the occupied bins of its side, in [0, 1]; zero where nothing stands.</summary>
    public double Rank(LeveragedSide side, double price)
    {
        var bin = _middle + (int)Math.Round(Math.Log(price / _centre) / _width);
        return double.IsFinite(price / _centre) && price > 0.0 && bin >= 0 && bin < _raw.Length ? Rank(Masses(side), bin) : 0.0;
    }

    /// <summary>The heaviest hills of a side, heaviest first.</summary>
    /// <param name="side">Side.</param>
    /// <param name="into">Takes as many as it has room for.</param>
    /// <returns>How many there were.</returns>
    public int Clusters(LeveragedSide side, Span<LiquidationCluster> into)
    {
        var masses = Masses(side);
        var total = 0.0;
        foreach (var mass in masses) total += mass;
        var found = 0;
        for (var bin = 1; total > 0.0 && bin < masses.Length - 1; bin++)
        {
            if (!(masses[bin] > masses[bin - 1] && masses[bin] >= masses[bin + 1])) continue;
            var share = masses[bin] / total;
            var at = found;
            while (at > 0 && into[at - 1].Share < share) at--;
            if (at == into.Length) continue;
            if (found < into.Length) found++;
            for (var i = found - 1; i > at; i--) into[i] = into[i - 1];
            into[at] = new LiquidationCluster(Price(bin), share, Rank(masses, bin));
        }

        return found;
    }

    private static double Rank(ReadOnlySpan<double> masses, int bin)
    {
        if (!(masses[bin] > 0.0)) return 0.0;
        int occupied = 0, lighter = 0;
        foreach (var mass in masses)
        {
            if (!(mass > 0.0)) continue;
            occupied++;
            if (mass <= masses[bin]) lighter++;
        }

        return (double)lighter / occupied;
    }

    private void Smear(LiquidationBook book, LeveragedSide side, double[] into)
    {
        Array.Clear(_raw);
        for (var tier = 0; tier < book.Tiers; tier++)
        {
            var prices = book.Prices(side, tier);
            var masses = book.UnitMasses(side, tier);
            var unit = book.MassPerUnit(tier);
            for (var i = 0; i < prices.Length; i++)
            {
                var place = (Math.Log(prices[i] / _centre) / _width) + _middle;
                var lower = (int)Math.Floor(place);
                if (lower < 0 || lower >= _raw.Length - 1) continue;
                var upper = (place - lower) * unit * masses[i];
                _raw[lower + 1] += upper;
                _raw[lower] += (unit * masses[i]) - upper;
            }
        }

        Array.Clear(into);
        var half = _kernel.Length / 2;
        for (var bin = 0; bin < _raw.Length; bin++)
        {
            if (_raw[bin] == 0.0) continue;
            for (var k = Math.Max(0, half - bin); k < Math.Min(_kernel.Length, _raw.Length + half - bin); k++) into[bin + k - half] += _kernel[k] * _raw[bin];
        }
    }
}
