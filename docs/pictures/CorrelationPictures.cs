using YenValve.Indicators.Correlation;
using YenValve.Indicators.Robust;

namespace YenValve.Pictures;

/// <summary>Bitcoin against the dollar in yen, and against VIX.</summary>
internal static class CorrelationPictures
{
    public static IEnumerable<Picture> All()
    {
        var bitcoin = BundledData.Bitcoin[0].Symbol;
        var yen = new PairAlignment(bitcoin, BundledData.DollarYen[0].Symbol);
        var vix = new PairAlignment(bitcoin, BundledData.Vix[0].Symbol);
        PairIndicator[] indicators =
        [
            new EwmaCorrelation("yen", yen), new EwmaCorrelation("vix", vix), new DccCorrelation("dcc", yen), new DownsideBeta("beta", yen),
            new TailDependence("tail", yen), new CorrelationBreak("break", yen), new StressCorrelation("stress", yen),
        ];
        var (ewma, fear, dcc) = ((EwmaCorrelation)indicators[0], (EwmaCorrelation)indicators[1], (DccCorrelation)indicators[2]);
        var (beta, tail, change) = ((DownsideBeta)indicators[3], (TailDependence)indicators[4], (CorrelationBreak)indicators[5]);
        var stress = (StressCorrelation)indicators[6];
        var fears = new RollingMedian(250);
        Points price = new(), dollar = new(), withYen = new(), withVix = new(), withDcc = new(), downside = new(), overall = new(), dependence = new();
        Points pValue = new(), recent = new(), adjusted = new(), before = new(), fisher = new(), gate = new(), stressed = new(), isStress = new();
        foreach (var data in BundledData.BitcoinAndCloses([.. BundledData.DollarYenCloses, .. BundledData.Vix]))
        {
            if (data.Symbol == vix.Reference)
            {
                var log = Math.Log((double)data.Value);
                stress.SetStress(VolatilityPictures.Score.At(data.EndTime), fears.ZScore(log, 0.05));
                fears.Add(log);
            }

            foreach (var indicator in indicators) indicator.Update(data);
            if (data.Symbol == bitcoin) price.Add(data.EndTime, (double)data.Value / 1000.0);
            if (data.Symbol != yen.Reference) continue;
            dollar.Add(data.EndTime, (double)data.Value);
            withYen.Add(data.EndTime, ewma.Correlation);
            withVix.Add(data.EndTime, fear.Correlation);
            withDcc.Add(data.EndTime, dcc.Correlation);
            downside.Add(data.EndTime, beta.Beta);
            overall.Add(data.EndTime, beta.OverallBeta);
            dependence.Add(data.EndTime, tail.Dependence);
            pValue.Add(data.EndTime, tail.PValue);
            recent.Add(data.EndTime, change.Recent);
            adjusted.Add(data.EndTime, change.Adjusted);
            before.Add(data.EndTime, change.Before);
            fisher.Add(data.EndTime, change.FisherZ);
            gate.Add(data.EndTime, stress.Gate);
            stressed.Add(data.EndTime, stress.Correlation);
            isStress.Add(data.EndTime, stress.IsStress ? 1.0 : 0.0);
        }

        yield return new("correlation", "EwmaCorrelation and DccCorrelation: Bitcoin's returns with those of USDJPY and VIX",
            new Row("BTC, 1000 USDT").Line("BTCUSDT", price, Ink.Blue),
            new Row("correlation") { IsShared = true }.Line("USDJPY, EWMA", withYen, Ink.Blue).Line("USDJPY, DCC", withDcc, Ink.Green).Line("VIX, EWMA", withVix, Ink.Vermillion).Level("0", 0.0));
        yield return new("correlation-break", "CorrelationBreak: has the correlation with USDJPY changed, or only the volatility?",
            new Row("correlation") { IsShared = true }.Line("20 days", recent, Ink.Blue).Line("adjusted", adjusted, Ink.Vermillion).Line("250 days before", before, Ink.Green),
            new Row("Fisher z") { IsShared = true }.Line("z of the change", fisher, Ink.Blue).Level("±2", 2.0).Level("", -2.0));
        yield return new("stress-correlation", "StressCorrelation: is yen stress Bitcoin's business?",
            new Row("0 to 1") { IsShared = true }.Line("gate", gate, Ink.Blue).State("day of stress", isStress, Ink.Green),
            new Row("correlation") { IsShared = true }.Line("with USDJPY on days of stress", stressed, Ink.Vermillion).Level("0", 0.0));
        yield return new("downside-beta", "DownsideBeta: Bitcoin's beta to USDJPY when the yen jumps",
            new Row("USDJPY, JPY per USD").Line("USDJPY", dollar, Ink.Blue),
            new Row("beta") { IsShared = true }.Line("of the worst tenth", downside, Ink.Vermillion).Line("of all days", overall, Ink.Blue).Level("0", 0.0));
        yield return new("tail-dependence", "TailDependence: does Bitcoin fall on the dollar's worst days?",
            new Row("share of days") { IsShared = true }.Line("λ at 5%, 750 days", dependence, Ink.Blue).Level("0.05 if independent", 0.05),
            new Row("p-value") { IsShared = true }.Line("binomial test", pValue, Ink.Vermillion).Level("0.05", 0.05));
    }
}
