namespace QuantConnect;

/// <summary>Where the algorithm runs.</summary>
public enum DeploymentTarget
{
    /// <summary>In the public cloud.</summary>
    CloudPlatform = 0,

    /// <summary>On the user's own machine.</summary>
    LocalPlatform = 1,

    /// <summary>In a private cloud.</summary>
    PrivateCloudPlatform = 2,
}
