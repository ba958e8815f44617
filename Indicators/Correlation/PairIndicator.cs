using NodaTime;
using QuantConnect;
using QuantConnect.Data;
using QuantConnect.Indicators;

namespace YenValve.Indicators.Correlation;

/// <summary>
/// An indicator over the aligned returns of Bitcoin and a reference (USDJPY, VIX, MOVE): register it for both symbols. See <see cref="ReturnAligner"/>
/// for what is aligned and how. Data of other symbols are passed over.
/// </summary>
public abstract class PairIndicator : IndicatorBase<IBaseData>, IIndicatorWarmUpPeriodProvider
{
    private readonly ReturnAligner _aligner;
    private readonly Symbol _bitcoin;
    private readonly Symbol _reference;
    private readonly DateTimeZone? _bitcoinZone;
    private readonly DateTimeZone? _referenceZone;

    /// <param name="name">Name of the indicator.</param>
    /// <param name="alignment">Which symbols, and in which zones they are stamped.</param>
    /// <param name="warmUpPairs">Pairs before it is ready, at least 1.</param>
    /// <exception cref="ArgumentNullException">There is no alignment.</exception>
    /// <exception cref="ArgumentOutOfRangeException">No pair is needed.</exception>
    protected PairIndicator(string name, PairAlignment alignment, int warmUpPairs)
        : base(name)
    {
        ArgumentNullException.ThrowIfNull(alignment);
        ArgumentOutOfRangeException.ThrowIfLessThan(warmUpPairs, 1);
        (_bitcoin, _reference) = (alignment.Bitcoin, alignment.Reference);
        (_bitcoinZone, _referenceZone) = (alignment.BitcoinZone, alignment.ReferenceZone);
        _aligner = new ReturnAligner(alignment.DropJapaneseHolidays);
        WarmUpPeriod = warmUpPairs + 1;
    }

    /// <summary>Closes of the reference it needs: one more than pairs.</summary>
    public int WarmUpPeriod { get; }

    /// <summary>Whether enough pairs have been seen.</summary>
    public override bool IsReady => Pairs >= WarmUpPeriod - 1;

    /// <summary>Pairs seen.</summary>
    public int Pairs { get; private set; }

    /// <summary>The last pair of returns.</summary>
    public ReturnPair LastPair { get; private set; }

    /// <summary>Whether the reference repeats itself and is not believed.</summary>
    public bool IsReferenceFrozen => _aligner.IsFrozen;

    /// <inheritdoc/>
    public override void Reset()
    {
        _aligner.Reset();
        Pairs = 0;
        LastPair = default;
        Forget();
        base.Reset();
    }

    /// <summary>Takes a price of either symbol: its value, at its end.</summary>
    protected sealed override decimal ComputeNextValue(IBaseData input)
    {
        var price = (double)input.Value;
        ReturnPair pair;
        if (input.Symbol == _bitcoin)
        {
            if (!_aligner.AddBitcoin(Utc(input.EndTime, _bitcoinZone), price, out pair)) return Current.Value;
        }
        else if (input.Symbol != _reference || !_aligner.AddReference(Utc(input.EndTime, _referenceZone), price, out pair)) return Current.Value;

        Pairs++;
        LastPair = pair;
        var value = Take(pair);
        return double.IsFinite(value) ? value.SafeDecimalCast() : Current.Value;
    }

    /// <summary>Takes a pair and gives the indicator's value; one that is not finite leaves the last.</summary>
    protected abstract double Take(in ReturnPair pair);

    /// <summary>Forgets everything of its own.</summary>
    protected abstract void Forget();

    private static DateTime Utc(DateTime time, DateTimeZone? zone) => zone == null ? time : time.ConvertToUtc(zone);
}
