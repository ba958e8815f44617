using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Recent returns of a pair of symbols.</summary>
internal sealed class PairedReturns(int period)
{
    public RollingWindow<double> Target { get; } = new(period);

    public RollingWindow<double> Reference { get; } = new(period);

    public bool IsReady => Target.IsReady && Reference.IsReady;

    public void Add(IReadOnlyWindow<IBaseDataBar> target, IReadOnlyWindow<IBaseDataBar> reference)
    {
        if (target.IsReady) Target.Add(Return(target));
        if (reference.IsReady) Reference.Add(Return(reference));
    }

    public void Reset()
    {
        Target.Reset();
        Reference.Reset();
    }

    private static double Return(IReadOnlyWindow<IBaseDataBar> bars) => (double)(bars[0].Close.SafeDivision(bars[1].Close) - 1m);
}
