using QuantConnect.Data.UniverseSelection;
using QuantConnect.Interfaces;

namespace QuantConnect;

public static partial class Extensions
{
    /// <summary>When securities of the universe roll: futures whose market publishes no open interest do so on the last trading day.</summary>
    public static DataMappingMode GetUniverseMappingModeOrDefault(this UniverseSettings universeSettings, SecurityType securityType, string market)
    {
        var byOpenInterest = universeSettings.DataMappingMode is DataMappingMode.OpenInterest or DataMappingMode.OpenInterestAnnual;
        var unpublished = market is Market.HKFE or Market.EUREX or Market.ICE;
        return securityType == SecurityType.Future && byOpenInterest && unpublished ? DataMappingMode.LastTradingDay : universeSettings.DataMappingMode;
    }

    /// <summary>How prices of the universe are adjusted: those of futures by their rolls, unless they are to be raw.</summary>
    public static DataNormalizationMode GetUniverseNormalizationModeOrDefault(this UniverseSettings universeSettings, SecurityType securityType)
    {
        var mode = universeSettings.DataNormalizationMode;
        var suitsFutures = mode is DataNormalizationMode.BackwardsRatio or DataNormalizationMode.BackwardsPanamaCanal
            or DataNormalizationMode.ForwardPanamaCanal or DataNormalizationMode.Raw;
        return securityType == SecurityType.Future && !suitsFutures ? DataNormalizationMode.BackwardsRatio : mode;
    }

    /// <summary>Adds securities to the algorithm; those that no universe holds any more are reset.</summary>
    public static void ProcessSecurityChanges(this IAlgorithm algorithm, SecurityChanges securityChanges)
    {
        foreach (var security in securityChanges.AddedSecurities) algorithm.Securities.Add(security);

        if (securityChanges.RemovedSecurities.Count == 0) return;
        var active = algorithm.UniverseManager.ActiveSecurities;
        foreach (var security in securityChanges.RemovedSecurities)
        {
            if (!active.ContainsKey(security.Symbol)) security.Reset();
        }
    }
}
