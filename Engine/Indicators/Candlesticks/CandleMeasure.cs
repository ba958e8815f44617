using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>
/// What a notion of size comes to at one place of a pattern: it follows the candles before that place. Some patterns follow
/// others in places, as LEAN does; the properties say which.
/// </summary>
internal sealed class CandleMeasure
{
    private readonly CandleSetting _setting;
    private decimal _sum;

    public CandleMeasure(CandleSettingType type, int age)
    {
        _setting = CandleSettings.Get(type);
        WarmUpRange = _setting.RangeType;
        WarmUpAge = age;
        AddedAge = age;
        DroppedAge = age + _setting.AveragePeriod;
    }

    /// <summary>What is measured of the first candles.</summary>
    public CandleRangeType WarmUpRange { get; init; }

    /// <summary>Age of the candle that is added while there is no full period yet.</summary>
    public int WarmUpAge { get; init; }

    /// <summary>Age of the candle that is added.</summary>
    public int AddedAge { get; init; }

    /// <summary>Age of the candle that is taken out.</summary>
    public int DroppedAge { get; init; }

    public int Period => _setting.AveragePeriod;

    /// <summary>The size a candle is compared with.</summary>
    public decimal For(IBaseDataBar candle)
    {
        var mean = Period != 0 ? _sum / Period : candle.Range(_setting.RangeType);
        return _setting.Factor * mean / (_setting.RangeType == CandleRangeType.Shadows ? 2m : 1m);
    }

    public void WarmUp(IReadOnlyWindow<IBaseDataBar> candles) => _sum += candles[WarmUpAge].Range(WarmUpRange);

    public void Slide(IReadOnlyWindow<IBaseDataBar> candles) =>
        _sum += candles[AddedAge].Range(_setting.RangeType) - candles[DroppedAge].Range(_setting.RangeType);

    public void Reset() => _sum = 0m;
}
