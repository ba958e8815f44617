namespace QuantConnect.Statistics;

/// <summary>Goes through closed trades once and fills in their statistics.</summary>
internal sealed class TradeTally(TradeStatistics s)
{
    /// <summary>What LEAN says for a ratio over nothing.</summary>
    private const decimal RatioOverNothing = 10m;

    private readonly List<long> _durations = [];
    private readonly List<long> _winningDurations = [];
    private readonly List<long> _losingDurations = [];
    private decimal _highest;
    private decimal _highestWithExcursion;
    private decimal _squares;
    private decimal _losingSquares;
    private DateTime? _highTime;
    private bool _underHigh;
    private int _winsInRow;
    private int _lossesInRow;
    private int _gains;
    private int _losses;
    private int _wonAtLoss;

    public void Run(IEnumerable<Trade> trades)
    {
        foreach (var trade in trades) Take(trade);
        Finish();
    }

    private void Take(Trade trade)
    {
        _highTime ??= trade.EntryTime;
        if (s.StartDateTime == null || trade.EntryTime < s.StartDateTime) s.StartDateTime = trade.EntryTime;
        if (s.EndDateTime == null || trade.ExitTime > s.EndDateTime) s.EndDateTime = trade.ExitTime;
        s.TotalNumberOfTrades++;

        _highestWithExcursion = Math.Max(_highestWithExcursion, s.TotalProfitLoss + trade.MFE);
        s.MaximumIntraTradeDrawdown = Lower(s.MaximumIntraTradeDrawdown, s.TotalProfitLoss + trade.MAE - _highestWithExcursion);

        s.TotalProfitLoss += trade.ProfitLoss;
        if (trade.ProfitLoss > 0) TakeGain(trade);
        else TakeLoss(trade);

        var before = s.AverageProfitLoss;
        s.AverageProfitLoss += (trade.ProfitLoss - before) / s.TotalNumberOfTrades;
        _squares += (trade.ProfitLoss - before) * (trade.ProfitLoss - s.AverageProfitLoss);

        s.AverageTradeDuration += Step(trade.Duration, s.AverageTradeDuration, s.TotalNumberOfTrades);
        _durations.Add(trade.Duration.Ticks);
        s.AverageMAE += (trade.MAE - s.AverageMAE) / s.TotalNumberOfTrades;
        s.AverageMFE += (trade.MFE - s.AverageMFE) / s.TotalNumberOfTrades;
        s.LargestMAE = Lower(s.LargestMAE, trade.MAE);
        s.LargestMFE = Higher(s.LargestMFE, trade.MFE);
        s.MaximumEndTradeDrawdown = Higher(s.MaximumEndTradeDrawdown, trade.EndTradeDrawdown);
        s.TotalFees += trade.TotalFees;
    }

    private void TakeGain(Trade trade)
    {
        _gains++;
        s.TotalProfit += trade.ProfitLoss;
        s.AverageProfit += (trade.ProfitLoss - s.AverageProfit) / _gains;
        s.AverageWinningTradeDuration += Step(trade.Duration, s.AverageWinningTradeDuration, _gains);
        _winningDurations.Add(trade.Duration.Ticks);
        s.LargestProfit = Higher(s.LargestProfit, trade.ProfitLoss);
        CountWin();

        if (s.TotalProfitLoss <= _highest) return;
        _highest = s.TotalProfitLoss;
        var since = trade.ExitTime - _highTime!.Value;
        if (_underHigh && since > s.MaximumDrawdownDuration) s.MaximumDrawdownDuration = since;
        _highTime = trade.ExitTime;
        _underHigh = false;
    }

    private void TakeLoss(Trade trade)
    {
        _losses++;
        s.TotalLoss += trade.ProfitLoss;
        var before = s.AverageLoss;
        s.AverageLoss += (trade.ProfitLoss - before) / _losses;
        _losingSquares += (trade.ProfitLoss - before) * (trade.ProfitLoss - s.AverageLoss);
        s.AverageLosingTradeDuration += Step(trade.Duration, s.AverageLosingTradeDuration, _losses);
        _losingDurations.Add(trade.Duration.Ticks);
        s.LargestLoss = Lower(s.LargestLoss, trade.ProfitLoss);

        if (trade.IsWin)
        {
            _wonAtLoss++;
            CountWin();
        }
        else
        {
            _winsInRow = 0;
            s.MaxConsecutiveLosingTrades = Math.Max(s.MaxConsecutiveLosingTrades, ++_lossesInRow);
        }

        s.MaximumClosedTradeDrawdown = Lower(s.MaximumClosedTradeDrawdown, s.TotalProfitLoss - _highest);
        _underHigh = true;
    }

    private void CountWin()
    {
        _lossesInRow = 0;
        s.MaxConsecutiveWinningTrades = Math.Max(s.MaxConsecutiveWinningTrades, ++_winsInRow);
    }

    private void Finish()
    {
        // An exercised option can be won although its premium is a loss.
        s.NumberOfWinningTrades = _gains + _wonAtLoss;
        s.NumberOfLosingTrades = _losses - _wonAtLoss;
        s.ProfitLossStandardDeviation = Deviation(_squares, s.TotalNumberOfTrades);
        s.ProfitLossDownsideDeviation = Deviation(_losingSquares, _losses);
        s.ProfitLossRatio = s.AverageLoss == 0 ? 0 : s.AverageProfit / Math.Abs(s.AverageLoss);
        s.ProfitFactor = s.TotalProfit == 0 ? 0 : s.TotalLoss < 0 ? s.TotalProfit / Math.Abs(s.TotalLoss) : RatioOverNothing;
        s.SharpeRatio = s.ProfitLossStandardDeviation > 0 ? s.AverageProfitLoss / s.ProfitLossStandardDeviation : 0;
        s.SortinoRatio = s.ProfitLossDownsideDeviation > 0 ? s.AverageProfitLoss / s.ProfitLossDownsideDeviation : 0;
        s.ProfitToMaxDrawdownRatio = s.TotalProfitLoss == 0 ? 0
            : s.MaximumClosedTradeDrawdown < 0 ? s.TotalProfitLoss / Math.Abs(s.MaximumClosedTradeDrawdown) : RatioOverNothing;
        s.AverageEndTradeDrawdown = s.AverageProfitLoss - s.AverageMFE;
        s.MedianTradeDuration = Median(_durations);
        s.MedianWinningTradeDuration = Median(_winningDurations);
        s.MedianLosingTradeDuration = Median(_losingDurations);
        if (s.TotalNumberOfTrades == 0) return;
        s.WinRate = (decimal)s.NumberOfWinningTrades / s.TotalNumberOfTrades;
        s.LossRate = 1 - s.WinRate;
        s.WinLossRatio = s.NumberOfLosingTrades > 0 ? (decimal)s.NumberOfWinningTrades / s.NumberOfLosingTrades : RatioOverNothing;
    }

    private static decimal Deviation(decimal squares, int count) => count > 1 ? (decimal)Math.Sqrt((double)(squares / (count - 1))) : 0;

    private static TimeSpan Step(TimeSpan value, TimeSpan mean, int count) => TimeSpan.FromSeconds((value.TotalSeconds - mean.TotalSeconds) / count);

    private static decimal Lower(decimal kept, decimal value) => value < kept ? value : kept;

    private static decimal Higher(decimal kept, decimal value) => value > kept ? value : kept;

    /// <summary>The upper one of the two middle values when their number is even.</summary>
    private static TimeSpan Median(List<long> ticks)
    {
        ticks.Sort();
        return ticks.Count == 0 ? TimeSpan.Zero : new TimeSpan(ticks[ticks.Count / 2]);
    }
}
