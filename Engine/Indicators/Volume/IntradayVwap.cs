using QuantConnect.Data;
using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Volume-weighted mean price since the start of the day, over trades or trade bars.</summary>
public class IntradayVwap : IndicatorBase<BaseData>
{
    private DateTime _day;
    private decimal _volume;
    private decimal _turnover;

    /// <summary>Makes the indicator.</summary>
    public IntradayVwap(string name = "VWAP")
        : base(name)
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => _volume > 0m;

    /// <inheritdoc/>
    public override void Reset()
    {
        _day = default;
        Clear();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override IndicatorResult ValidateAndComputeNextValue(BaseData input)
    {
        if (!TryGetVolumeAndAveragePrice(input, out var volume, out var price)) return new IndicatorResult(0m, IndicatorStatus.InvalidInput);

        if (input.EndTime.Date != _day)
        {
            _day = input.EndTime.Date;
            Clear();
        }

        _volume += volume;
        _turnover += price * volume;
        return _volume == 0m ? input.Value : _turnover / _volume;
    }

    /// <summary>Never called: the validated calculation does it all.</summary>
    protected override decimal ComputeNextValue(BaseData input) =>
        throw new NotImplementedException($"{nameof(IntradayVwap)}.{nameof(ComputeNextValue)} should never be invoked.");

    /// <summary>Volume and mean price of a trade or a fresh trade bar; false for anything else.</summary>
    protected bool TryGetVolumeAndAveragePrice(BaseData input, out decimal volume, out decimal averagePrice)
    {
        switch (input)
        {
            case Tick { TickType: TickType.Trade } trade:
                volume = trade.Quantity;
                averagePrice = trade.LastPrice;
                return true;
            case TradeBar { IsFillForward: false } bar:
                volume = bar.Volume;
                averagePrice = bar.TypicalPrice();
                return true;
            default:
                volume = 0m;
                averagePrice = 0m;
                return false;
        }
    }

    private void Clear()
    {
        _volume = 0m;
        _turnover = 0m;
    }
}
