using QuantConnect.Data.UniverseSelection;
using QuantConnect.Interfaces;

namespace QuantConnect;

public static partial class Extensions
{
    /// <summary>How contracts of a security type roll in a universe.</summary>
    public static DataMappingMode GetUniverseMappingModeOrDefault(this UniverseSettings universeSettings, SecurityType securityType, string market) =>
        universeSettings.DataMappingMode;

    /// <summary>How prices of a security type are adjusted in a universe; futures know the backward and forward ways and raw prices only.</summary>
    public static DataNormalizationMode GetUniverseNormalizationModeOrDefault(this UniverseSettings universeSettings, SecurityType securityType)
    {
        var mode = universeSettings.DataNormalizationMode;
        var fits = securityType != SecurityType.Future || mode is DataNormalizationMode.BackwardsRatio or DataNormalizationMode.BackwardsPanamaCanal
            or DataNormalizationMode.ForwardPanamaCanal or DataNormalizationMode.Raw;
        return fits ? mode : DataNormalizationMode.BackwardsRatio;
    }

    /// <summary>Adds the securities that joined and stops trade in those that no universe holds any more.</summary>
    public static void ProcessSecurityChanges(this IAlgorithm algorithm, SecurityChanges securityChanges)
    {
        foreach (var security in securityChanges.AddedSecurities) algorithm.Securities.Add(security);

        var removed = securityChanges.RemovedSecurities;
        if (removed.Count == 0) return;
        var active = algorithm.UniverseManager.ActiveSecurities;
        foreach (var security in removed)
        {
            if (!active.ContainsKey(security.Symbol)) security.Reset();
        }
    }
}
