using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Share of the money that changed hands while prices rose, in percent.</summary>
public class MoneyFlowIndex : TradeBarIndicator, IIndicatorWarmUpPeriodProvider
{
    /// <summary>Makes the indicator under its default name.</summary>
    public MoneyFlowIndex(int period)
        : this($"MFI({period})", period)
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public MoneyFlowIndex(string name, int period)
        : base(name)
    {
        WarmUpPeriod = period;
        PositiveMoneyFlow = new Sum(name + "_PositiveMoneyFlow", period);
        NegativeMoneyFlow = new Sum(name + "_NegativeMoneyFlow", period);
    }

    /// <summary>Typical price times volume over the rising bars.</summary>
    public IndicatorBase<IndicatorDataPoint> PositiveMoneyFlow { get; }

    /// <summary>Typical price times volume over the falling bars.</summary>
    public IndicatorBase<IndicatorDataPoint> NegativeMoneyFlow { get; }

    /// <summary>Typical price of the latest bar.</summary>
    public decimal PreviousTypicalPrice { get; private set; }

    /// <inheritdoc/>
    public override bool IsReady => PositiveMoneyFlow.IsReady && NegativeMoneyFlow.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        PreviousTypicalPrice = 0m;
        PositiveMoneyFlow.Reset();
        NegativeMoneyFlow.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(TradeBar input)
    {
        var price = input.TypicalPrice();
        var flow = price * input.Volume;
        PositiveMoneyFlow.Update(input.EndTime, price > PreviousTypicalPrice ? flow : 0m);
        NegativeMoneyFlow.Update(input.EndTime, price < PreviousTypicalPrice ? flow : 0m);
        PreviousTypicalPrice = price;
        var total = PositiveMoneyFlow.Current.Value + NegativeMoneyFlow.Current.Value;
        return total == 0m ? 100m : 100m * PositiveMoneyFlow.Current.Value / total;
    }
}
